package mx.vigia.bench.obligations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Divides labelled texts by the hash of their id into those that writers of rules look at and those that they never
 * see.
 */
final class LabelFold {
    private static final int FOLDS = 5;
    private static final int FIRST_UNSEEN = 3;

    private LabelFold() {}

    /** Whether writers of rules never look at the text with this id. */
    static boolean isUnseen(String id) {
        return Math.floorMod(Byte.toUnsignedInt(digest(id)[0]), FOLDS) >= FIRST_UNSEEN;
    }

    /** Returns the SHA-256 hash of a text in UTF-8, in hexadecimal. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
