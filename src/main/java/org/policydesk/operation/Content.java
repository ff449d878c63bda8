package org.policydesk.operation;

/**
 * What a table holds, in whatever order its rows come.
 *
 * @param rows how many
 * @param sum of every row's digest, modulo 2^64
 */
record Content(long rows, long sum) {
    static final Content NONE = new Content(0, 0);
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char BETWEEN = '\u001f';

    /** The same with one row more. */
    Content with(@org.jspecify.annotations.Nullable Object[] row) {
        long digest = START;
        for (Object value : row) {
            // Nothing and the empty text differ.
            digest = next(digest, value == null ? 'n' : 'v');
            String text = Kind.written(value);
            for (int i = 0; i < text.length(); i++) {
                digest = next(digest, text.charAt(i));
            }
            digest = next(digest, BETWEEN);
        }
        return new Content(rows + 1, sum + digest);
    }

    /** FNV-1a, by two bytes at a time. */
    private static long next(long digest, char c) {
        return (digest ^ c) * PRIME;
    }
}
