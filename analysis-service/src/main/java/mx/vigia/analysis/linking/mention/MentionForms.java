package mx.vigia.analysis.linking.mention;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.GazetteNumber;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.language.TitleForms;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.text.Sha256;

/** A mention in comparable forms; absent values are empty. */
record MentionForms(String key, String address, String number, Set<String> titles) {
    private static final int MAX_PLACE_LENGTH = 500;
    static final SqlFunction<MentionForms> ROW = row ->
            new MentionForms(row.getString("key"), row.getString("address"), row.getString("number"), Set.of((String[])
                    row.getArray("titles").getArray()));

    MentionForms {
        key = OrEmpty.text(key);
        address = OrEmpty.text(address);
        number = OrEmpty.text(number);
        titles = Set.copyOf(titles);
    }

    static MentionForms of(BillMention mention) {
        return new MentionForms(
                mention.key(),
                Optional.ofNullable(mention.address()).map(MentionForms::place).orElse(""),
                Stream.ofNullable(mention.reference())
                        .flatMap(GazetteNumber::in)
                        .findFirst()
                        .orElse(""),
                TitleForms.of(mention.title()));
    }

    /** Returns the mention with these titles, if it has none of its own. */
    MentionForms orTitledBy(Set<String> others) {
        return titles.isEmpty() ? new MentionForms(key, address, number, others) : this;
    }

    /** Whether the page itself links one matter: by its key, or by its exact place. */
    boolean isLinked() {
        return !key.isEmpty() || isExact();
    }

    /** Whether both give a key, and the keys differ. */
    boolean hasConflictingKey(MentionForms other) {
        return !key.isEmpty() && !other.key.isEmpty() && !key.equals(other.key);
    }

    /** Whether both may name one matter: by key, exact place or a form of the title. */
    boolean canBeSameMatter(MentionForms other) {
        boolean keyed = !key.isEmpty() && key.equals(other.key);
        boolean placed = isExact() && address.equals(other.address);
        return keyed || !hasConflictingKey(other) && (placed || !Collections.disjoint(titles, other.titles));
    }

    /** Returns an address without its scheme, which sites change; a very long one as its digest. */
    static String place(String address) {
        String bare = address.replaceFirst("^https?://(?:www\\.)?", "");
        return bare.length() <= MAX_PLACE_LENGTH ? bare : Sha256.of(bare);
    }

    /** Whether the address names one matter rather than a page of many. */
    boolean isExact() {
        return address.contains("#") || address.matches(".*/documento/\\d+");
    }
}
