package mx.vigia.notification.upkeep.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A bill in a list, at a revision. Written {@code 0198f3c2-5a10-7c3e-9b1d-2f4a6c8e0a11.4}; several with commas between
 * them.
 *
 * @param revision 1 or more, as the bill's own page counts them
 */
public record ListedBill(UUID bill, int revision) {
    /** The maximum number of bills in a list: twice a page of results, and short enough for an address. */
    public static final int MAX_BILLS = 40;

    private static final Pattern ENCODED_PATTERN =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.([1-9][0-9]{0,8})");
    private static final int ENCODED_LENGTH = 36 + 1 + 9;

    /** Returns the written list, each bill once. */
    public static List<ListedBill> list(String written) throws NotAList {
        var parts = written.split(",", MAX_BILLS + 1);
        if (parts.length > MAX_BILLS) {
            throw new NotAList("at most " + MAX_BILLS + " bills", "more");
        }
        var all = new ArrayList<ListedBill>();
        var bills = new HashSet<UUID>();
        for (var part : parts) {
            var one = read(part);
            if (bills.add(one.bill)) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    private static ListedBill read(String part) throws NotAList {
        var read = ENCODED_PATTERN.matcher(part);
        if (!read.matches()) {
            throw new NotAList("ids of bills, each with a dot and its revision", part);
        }
        return new ListedBill(UUID.fromString(read.group(1)), Integer.parseInt(read.group(2)));
    }

    /** The text is no list of bills. */
    public static final class NotAList extends Exception {
        private static final long serialVersionUID = 1;

        private final String found;

        NotAList(String expected, String found) {
            super("expected " + expected + ", found: " + truncate(found));
            this.found = truncate(found);
        }

        /** Returns the text found, at most as long as one bill's. */
        public String found() {
            return found;
        }

        private static String truncate(String text) {
            return text.length() <= ENCODED_LENGTH ? text : text.substring(0, ENCODED_LENGTH) + "…";
        }
    }
}
