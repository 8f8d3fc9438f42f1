package store_test

import (
	"context"
	"testing"

	"khobaocao/data/store"
	"khobaocao/data/store/storetest"
)

func TestStore(t *testing.T) {
	storetest.Run(t, func(ctx context.Context, dir string) (storetest.Store, error) { return store.Open(ctx, dir) })
}
