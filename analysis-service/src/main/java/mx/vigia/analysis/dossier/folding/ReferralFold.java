package mx.vigia.analysis.dossier.folding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.language.NormalizedText;

/** The committees of a bill, merged over the pages that name them. */
public final class ReferralFold {
    private static final Pattern DIACRITICS_PATTERN = Pattern.compile("\\p{M}+");
    private static final Pattern OFFICE_PREFIX_PATTERN =
            Pattern.compile("^(?:(?:a )?las? )?comision(?:es)?(?: unidas?)?(?: de (?:la |las |los )?)? ?");
    private static final Pattern NON_WORD_PATTERN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ReferralFold() {}

    /** Returns all committees, each once for each purpose, in the words of the most trusted page. */
    static List<Referral> union(Collection<List<Referral>> referralsByPage) {
        Map<String, Referral> known = new LinkedHashMap<>();
        referralsByPage.forEach(
                referrals -> referrals.forEach(referral -> known.putIfAbsent(keyOf(referral), referral)));
        return new ArrayList<>(known.values());
    }

    /** Whether two lists name different committees, ignoring order and spelling. */
    public static boolean differ(List<Referral> one, List<Referral> other) {
        return !keysOf(one).equals(keysOf(other));
    }

    /** Whether both name committees, and none in common. */
    static boolean areDisjoint(List<Referral> one, List<Referral> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(keysOf(one), keysOf(other));
    }

    private static Set<String> keysOf(List<Referral> referrals) {
        return referrals.stream().map(ReferralFold::keyOf).collect(Collectors.toSet());
    }

    private static String keyOf(Referral referral) {
        String plain = Normalizer.normalize(NormalizedText.of(referral.name()), Normalizer.Form.NFD);
        String name = NON_WORD_PATTERN
                .matcher(DIACRITICS_PATTERN.matcher(plain).replaceAll(""))
                .replaceAll(" ");
        return referral.purpose().word() + "|"
                + OFFICE_PREFIX_PATTERN.matcher(name.strip()).replaceFirst("");
    }
}
