package mx.vigia.bench.recordings;

import java.util.regex.Pattern;

/**
 * A description of recorded files: where they came from, who reads them, and what they print of their own size.
 *
 * @param file the names, below the folder of recordings, that this is about
 * @param site the site whose readers are for it
 * @param address where it came from; {@code $1} is a group of the name, {@code {n}} the number of the piece, {@code -}
 *     by its name
 * @param note why nothing reads it, or why it is refused
 */
record Place(
        Pattern file,
        String site,
        String address,
        ResponseSplitter pieces,
        Wanted wanted,
        PrintedCount printed,
        ComparedCount held,
        String note) {

    /** The expected result. */
    enum Wanted {
        READ,
        /** A named refusal: the response holds nothing. */
        REFUSED,
        /** No reader is for it. */
        NONE
    }

    private static final int COLUMN_COUNT = 8;

    static Place of(String row) {
        var columns = row.split("\t", -1);
        if (columns.length != COLUMN_COUNT) {
            throw new IllegalArgumentException(
                    "expected %d columns but found %d in: %s".formatted(COLUMN_COUNT, columns.length, row));
        }
        return new Place(
                Pattern.compile(columns[0]),
                columns[1],
                columns[2],
                ResponseSplitter.of(columns[3]),
                Wanted.valueOf(columns[4].toUpperCase(java.util.Locale.ROOT)),
                PrintedCount.of(columns[5]),
                ComparedCount.of(columns[6]),
                columns[7]);
    }

    boolean isOf(String name) {
        return file.matcher(name).matches();
    }

    /** Returns the address of one piece of a file; empty if its name says it. */
    String addressOf(String name, int piece) {
        return address.equals("-")
                ? ""
                : file.matcher(name).replaceFirst(address).replace("{n}", Integer.toString(piece));
    }
}
