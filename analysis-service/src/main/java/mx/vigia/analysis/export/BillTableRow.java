package mx.vigia.analysis.export;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.EnglishTitleView;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.i18n.Language;

/**
 * A bill as a row of a table for people, in their language: text only, days and times in ISO form, several values
 * separated by semicolons.
 */
record BillTableRow(Dossier bill, BillLabels labels, URI origin) {
    /**
     * The columns by their keys in the message file, in the order of {@link #cells}; in English the heading that
     * describes the bill comes after them.
     */
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

    static List<String> headings(BillLabels labels) {
        return Stream.concat(COLUMNS.stream(), isEnglish(labels) ? Stream.of("english") : Stream.empty())
                .map(column -> labels.words().say("file." + column))
                .toList();
    }

    List<String> cells() {
        var cells = Stream.of(
                bill.title(),
                kind(),
                bill.number(),
                labels.stage(bill),
                BillDocument.date(bill).map(LocalDate::toString).orElse(""),
                joined(bill.proponents().stream().map(Proponent::name)),
                joined(BillDocument.groups(bill).stream()),
                joined(bill.committees().stream().map(Referral::name)),
                joined(bill.tags().stream().map(tag -> labels.topic(tag.topic()))),
                joined(bill.laws().stream().map(BillTableRow::law)),
                bill.citation() == null ? "" : bill.citation().text(),
                bill.officialAddress(),
                origin.resolve("/bills/" + bill.id()).toString(),
                labels.site(bill.site()),
                moment(bill.firstSeen()),
                moment(bill.lastChanged()),
                bill.id().toString());
        return Stream.concat(
                        cells, isEnglish(labels) ? Stream.of(EnglishTitleView.inEnglish(labels, bill)) : Stream.empty())
                .map(cell -> labels.shown(Objects.requireNonNullElse(cell, "")))
                .toList();
    }

    private static boolean isEnglish(BillLabels labels) {
        return labels.words().language() == Language.EN;
    }

    /** Returns the kind in its chamber's own term; in English our word for it. */
    private String kind() {
        return bill.officialTerm() == null || isEnglish(labels) ? labels.kind(bill.kind()) : bill.officialTerm();
    }

    /** Returns a time to the second, in Mexico City time, as in {@code 2026-11-28T16:14:50-06:00}. */
    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(LegalTime.ZONE));
    }

    private static String law(AffectedLaw touched) {
        return touched.articles().isEmpty()
                ? touched.law()
                : touched.law() + " (" + String.join(", ", touched.articles()) + ")";
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining("; "));
    }
}
