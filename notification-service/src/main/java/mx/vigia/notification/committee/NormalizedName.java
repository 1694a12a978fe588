package mx.vigia.notification.committee;

import java.text.Normalizer;
import java.util.Locale;

/** What makes two wordings one name: its letters and digits alone, small and without accents. */
public final class NormalizedName {
    private NormalizedName() {}

    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
