package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/mattn/go-sqlite3"
)

// Sizes of SQLite's caches: enough for an archive of 10,000 reports on a PC
// with 4 GB.
const (
	writerCacheKiB = 16 << 10
	readerCacheKiB = 8 << 10
	mapBytes       = "268435456" // of the database mapped into memory, at most
	readers        = 4
	walPages       = "8192" // of 4 KiB in the write-ahead log before it goes into the database: pages of the index change many times in between
	busyMillis     = "5000" // how long another program may hold the archive
)

// dsn is SQLite's URI of a database file. Each element of the path is escaped,
// because names hold spaces, #, ? and % as well as Vietnamese letters.
func dsn(path string, cacheKiB string, more ...string) string {
	path = filepath.ToSlash(path)
	parts := strings.Split(path, "/")
	for i, part := range parts {
		parts[i] = url.PathEscape(part)
	}
	uri := strings.Join(parts, "/")
	if filepath.VolumeName(path) != "" {
		uri = "/" + uri // file:///D:/…
	}
	options := append([]string{
		"_journal_mode=WAL", "_synchronous=NORMAL", "_foreign_keys=on",
		"_busy_timeout=" + busyMillis, "_cache_size=-" + cacheKiB,
	}, more...)
	return "file:" + uri + "?" + strings.Join(options, "&")
}

// liteDriver sets on every connection what a DSN cannot say.
func liteDriver() *sqlite3.SQLiteDriver {
	return &sqlite3.SQLiteDriver{ConnectHook: func(c *sqlite3.SQLiteConn) error {
		_, err := c.Exec("PRAGMA mmap_size="+mapBytes+"; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint="+walPages, nil)
		return err
	}}
}

// connector opens connections of the read pool.
type connector struct{ dsn string }

func (c connector) Connect(context.Context) (driver.Conn, error) { return liteDriver().Open(c.dsn) }
func (c connector) Driver() driver.Driver                        { return liteDriver() }

func openReaders(path string) *sql.DB {
	db := sql.OpenDB(connector{dsn(path, itoa(readerCacheKiB), "_query_only=on", "_stmt_cache_size=64")})
	db.SetMaxOpenConns(readers)
	db.SetMaxIdleConns(readers)
	return db
}
