package mx.vigia.analysis.linking.mention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import mx.vigia.analysis.bill.GazetteNumber;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.language.TitleForms;
import mx.vigia.platform.text.Sha256;

/** A mention in the forms that are compared; what it does not offer is null, or empty. */
record MentionForms(String key, String address, String number, Set<String> titles) {
    private static final int MAX_PLACE_LENGTH = 500;

    MentionForms {
        titles = Set.copyOf(titles);
    }

    static MentionForms of(BillMention mention) {
        return new MentionForms(
                mention.key(),
                mention.address() == null ? null : place(mention.address()),
                mention.reference() == null
                        ? null
                        : GazetteNumber.in(mention.reference()).findFirst().orElse(null),
                TitleForms.of(mention.title()));
    }

    static MentionForms of(ResultSet row) throws SQLException {
        return new MentionForms(
                row.getString("key"), row.getString("address"), row.getString("number"), Set.of((String[])
                        row.getArray("titles").getArray()));
    }

    /** The same mention; without a title of its own it goes by those beside it. */
    MentionForms orTitledBy(Set<String> others) {
        return titles.isEmpty() ? new MentionForms(key, address, number, others) : this;
    }

    /** Whether both give a key, and not the same one. */
    boolean hasConflictingKey(MentionForms other) {
        return key != null && other.key != null && !key.equals(other.key);
    }

    /** Whether both may well name one matter: by key, by its exact place or by a form of its title. */
    boolean canBeSameMatter(MentionForms other) {
        boolean keyed = key != null && key.equals(other.key);
        boolean placed = isExact() && address.equals(other.address);
        return keyed || !hasConflictingKey(other) && (placed || !Collections.disjoint(titles, other.titles));
    }

    /** An address without its scheme, which sites change; one of unusual length by its digest. */
    static String place(String address) {
        String bare = address.replaceFirst("^https?://(?:www\\.)?", "");
        return bare.length() <= MAX_PLACE_LENGTH ? bare : Sha256.of(bare);
    }

    /** Whether the address names one matter and not a page of many. */
    boolean isExact() {
        return address != null && (address.contains("#") || address.matches(".*/documento/\\d+"));
    }
}
