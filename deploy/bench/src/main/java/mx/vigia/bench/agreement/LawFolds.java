package mx.vigia.bench.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The folds of labelled titles, by a hash of their ids. Whoever writes rules looks at the errors of all but the last
 * one, which are never listed: it shows what the rules are worth on titles they were not written for.
 */
public record LawFolds(List<LabelledTitle> titles) {
    private static final int COUNT = 5;
    private static final int UNSEEN = COUNT - 1;

    public LawFolds {
        titles = List.copyOf(titles);
    }

    /** Returns the fold of a title, from 0 to 4: the first byte of its id's SHA-256, modulo 5. */
    static int of(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(digest[0]) % COUNT;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the titles whose errors may be looked at. */
    public List<LabelledTitle> seen() {
        return titles.stream().filter(title -> of(title.id()) != UNSEEN).toList();
    }

    /** Returns the titles whose errors are never listed. */
    public List<LabelledTitle> unseen() {
        return titles.stream().filter(title -> of(title.id()) == UNSEEN).toList();
    }

    /** Returns the errors of one fold; those of the unseen one are refused. */
    public List<String> errors(int fold) {
        if (fold == UNSEEN) {
            throw new IllegalArgumentException(
                    "The errors of fold " + UNSEEN + " are never listed: rules would be written for them.");
        }
        return titles.stream()
                .filter(title -> of(title.id()) == fold)
                .map(LabelledTitle::difference)
                .filter(difference -> !difference.isEmpty())
                .toList();
    }
}
