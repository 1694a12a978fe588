package mx.vigia.analysis.topic;

import java.util.HexFormat;
import mx.vigia.platform.text.Sha256;

/**
 * The part of the labelled bills that a bill belongs to, by the hash of its id: the same in every table of topics and
 * on every machine. Who writes rules looks at the first four; the last one shows what rules do on bills nobody looked
 * at.
 */
final class Fold {
    /** The number of folds. */
    static final int COUNT = 5;

    /** The fold whose errors are never listed. */
    static final int UNSEEN = COUNT - 1;

    private static final int HASH_DIGITS = 8;

    private Fold() {}

    /** Returns the fold, 0 to 4: the first four bytes of the id's SHA-256, as a number, modulo five. */
    static int of(String id) {
        return (int) (HexFormat.fromHexDigitsToLong(Sha256.of(id).substring(0, HASH_DIGITS)) % COUNT);
    }

    static boolean isUnseen(LabelledBill bill) {
        return of(bill.id()) == UNSEEN;
    }
}
