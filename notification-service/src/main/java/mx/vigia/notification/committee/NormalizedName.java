package mx.vigia.notification.committee;

import java.text.Normalizer;
import java.util.Locale;

/** A name reduced to its letters and digits, in lower case without accents, so that two wordings of it are equal. */
public final class NormalizedName {
    private NormalizedName() {}

    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
