package org.sinergija.starter.web.paging;

/// One key of an order.
///
/// @param field as stored
record SortKey(String field, Direction direction) {
    enum Direction {
        ASCENDING, DESCENDING
    }

    boolean ascending() {
        return direction == Direction.ASCENDING;
    }
}
