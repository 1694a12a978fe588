package mx.vigia.analysis.page;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.platform.i18n.Messages;

/** The referral of a bill to committees, in one language. */
record ReferralWords(Messages words) {
    /** Returns the committees by purpose, or an empty string if there are none. */
    String of(List<Referral> committees) {
        var parts = new ArrayList<String>();
        for (var purpose : ReferralPurpose.values()) {
            var names = committees.stream()
                    .filter(referral -> referral.purpose() == purpose)
                    .map(referral -> CommitteeName.shown(referral.name()))
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                parts.add(words.say("referred." + purpose.word(), names.size(), list(names)));
            }
        }
        return parts.isEmpty() ? "" : words.say("referred", String.join("; ", parts));
    }

    private String list(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        var first = String.join(words.say("referred.between"), names.subList(0, names.size() - 1));
        return words.say("referred.last", first, names.getLast());
    }
}
