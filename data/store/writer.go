package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"slices"

	"github.com/mattn/go-sqlite3"
)

// writer is the one connection that writes. It talks to the driver directly
// and keeps its statements: filing a report takes about a hundred small
// inserts, and database/sql costs as much for each as SQLite does.
type writer struct {
	conn  *sqlite3.SQLiteConn
	stmts map[string]*sqlite3.SQLiteStmt
	args  []driver.NamedValue
	undo  []func() // what to undo outside the database if the transaction fails
}

func openWriter(path string) (*writer, error) {
	// Transactions begin with BEGIN IMMEDIATE here, so _txlock has no part.
	conn, err := liteDriver().Open(dsn(path, itoa(writerCacheKiB)))
	if err != nil {
		return nil, err
	}
	return &writer{conn: conn.(*sqlite3.SQLiteConn), stmts: map[string]*sqlite3.SQLiteStmt{}}, nil
}

func (w *writer) close() error {
	for _, st := range w.stmts {
		_ = st.Close() // closing the connection reports what is wrong
	}
	return w.conn.Close()
}

// statement gives the kept statement of the SQL text.
func (w *writer) statement(sql string) (*sqlite3.SQLiteStmt, error) {
	if st := w.stmts[sql]; st != nil {
		return st, nil
	}
	st, err := w.conn.Prepare(sql)
	if err != nil {
		return nil, err
	}
	w.stmts[sql] = st.(*sqlite3.SQLiteStmt)
	return w.stmts[sql], nil
}

// bind makes the driver's form of arguments; it is valid until the next call.
func (w *writer) bind(args []any) []driver.NamedValue {
	w.args = w.args[:0]
	for i, a := range args {
		switch v := a.(type) {
		case int:
			a = int64(v)
		case bool:
			a = int64(0)
			if v {
				a = int64(1)
			}
		}
		w.args = append(w.args, driver.NamedValue{Ordinal: i + 1, Value: a})
	}
	return w.args
}

// exec runs a statement without rows.
func (w *writer) exec(sql string, args ...any) error {
	_, err := w.insert(sql, args...)
	return err
}

// insert runs a statement that inserts a row and gives the row's number.
func (w *writer) insert(sql string, args ...any) (int64, error) {
	st, err := w.statement(sql)
	if err != nil {
		return 0, err
	}
	res, err := st.ExecContext(context.Background(), w.bind(args))
	if err != nil {
		return 0, err
	}
	return res.LastInsertId()
}

// query calls each with every row; the values are valid during the call only.
func (w *writer) query(sql string, each func([]driver.Value) error, args ...any) error {
	st, err := w.statement(sql)
	if err != nil {
		return err
	}
	rows, err := st.QueryContext(context.Background(), w.bind(args))
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // a failed step was reported by Next
	row := make([]driver.Value, len(rows.Columns()))
	for {
		if err := rows.Next(row); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if err := each(row); err != nil {
			return err
		}
	}
}

// script runs several statements that are not kept.
func (w *writer) script(sql string) error {
	_, err := w.conn.ExecContext(context.Background(), sql, nil)
	return err
}

// write runs do in one transaction, when it is this call's turn. Statements
// take no context: one that can be cancelled costs a goroutine each; do looks
// at ctx between them.
func (s *Store) write(ctx context.Context, doing string, do func(*writer) error) error {
	select {
	case _, open := <-s.turn:
		if !open {
			return wrap(doing, errClosed)
		}
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { s.turn <- struct{}{} }()
	w := s.writer
	w.undo = w.undo[:0]
	if err := w.exec("BEGIN IMMEDIATE"); err != nil {
		return wrap(doing, err)
	}
	err := do(w)
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		err = w.exec("COMMIT")
	}
	if err != nil {
		_ = w.exec("ROLLBACK") // SQLite may have rolled back by itself
		for _, undo := range slices.Backward(w.undo) {
			undo()
		}
		return wrap(doing, err)
	}
	return nil
}

var errClosed = errors.New("archive is closed")
