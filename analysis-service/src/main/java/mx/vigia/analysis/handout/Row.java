package mx.vigia.analysis.handout;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.search.Labels;
import mx.vigia.analysis.topic.BillFields;

/** A bill as a row of a table for people, in their language: words only, days and moments in ISO form, several of a kind with semicolons between. */
record Row(Dossier bill, Labels labels, URI origin) {
    /** The columns by their keys in the file of words, in the order of {@link #cells}. */
    private static final List<String> COLUMNS = List.of(
            "title",
            "kind",
            "number",
            "stage",
            "date",
            "proponents",
            "groups",
            "committees",
            "topics",
            "laws",
            "citation",
            "official",
            "here",
            "source",
            "seen",
            "changed",
            "id");

    static List<String> headings(Labels labels) {
        return COLUMNS.stream()
                .map(column -> labels.words().say("file." + column))
                .toList();
    }

    List<String> cells() {
        return Stream.of(
                        bill.title(),
                        bill.officialTerm() == null ? labels.kind(bill.kind()) : bill.officialTerm(),
                        bill.number(),
                        labels.stage(bill),
                        BillFields.date(bill).map(LocalDate::toString).orElse(""),
                        listed(bill.proponents().stream().map(Proponent::name)),
                        listed(BillFields.groups(bill).stream()),
                        listed(bill.committees().stream().map(Referral::name)),
                        listed(bill.tags().stream().map(tag -> labels.topic(tag.topic()))),
                        listed(bill.laws().stream().map(Row::law)),
                        bill.citation() == null ? "" : bill.citation().text(),
                        bill.officialAddress(),
                        origin.resolve("/bills/" + bill.id()).toString(),
                        labels.site(bill.site()),
                        bill.firstSeen().toString(),
                        bill.lastChanged().toString(),
                        bill.id().toString())
                .map(cell -> labels.shown(Objects.requireNonNullElse(cell, "")))
                .toList();
    }

    private static String law(AffectedLaw touched) {
        return touched.articles().isEmpty()
                ? touched.law()
                : touched.law() + " (" + String.join(", ", touched.articles()) + ")";
    }

    private static String listed(Stream<String> names) {
        return names.distinct().collect(Collectors.joining("; "));
    }
}
