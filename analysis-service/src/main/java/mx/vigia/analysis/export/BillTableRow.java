package mx.vigia.analysis.export;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.NameCase;
import mx.vigia.analysis.law.ChangedLaw;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.CommitteeChambers;
import mx.vigia.analysis.page.EnglishTitleView;
import mx.vigia.analysis.page.StatusLabels;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * A bill as a row of a table for people, in their language: text only, days and times in ISO form, several values
 * separated by semicolons.
 *
 * @param meetings those that a hearing, forum or open parliament is, the latest first; empty for any other bill
 */
record BillTableRow(Dossier bill, List<Meeting> meetings, BillLabels labels, URI origin) {
    /** The columns in order; in English the heading that describes the bill comes after them. */
    private static final List<Column> COLUMNS = List.of(
            new Column("title", row -> row.bill.title()),
            new Column("kind", BillTableRow::kind),
            new Column("number", row -> row.bill.number()),
            new Column("stage", BillTableRow::standing),
            new Column(
                    "date",
                    Format.DAY,
                    row -> BillDocument.date(row.bill).map(LocalDate::toString).orElse("")),
            new Column(
                    "proponents",
                    row -> joined(
                            row.bill.proponents().stream().map(Proponent::name).map(NameCase::ofName))),
            new Column("groups", row -> joined(BillDocument.groups(row.bill).stream())),
            new Column(
                    "committees", row -> joined(row.bill.committees().stream().map(row::committee))),
            new Column("topics", row -> joined(row.bill.tags().stream().map(tag -> row.labels.topic(tag.topic())))),
            new Column(
                    "laws",
                    row -> joined(ChangedLaw.of(row.bill.laws()).stream().map(BillTableRow::law))),
            new Column(
                    "citation",
                    row -> Optional.ofNullable(row.bill.citation())
                            .map(Citation::text)
                            .orElse("")),
            new Column("official", Format.LINK, row -> row.bill.officialAddress()),
            new Column(
                    "here",
                    Format.LINK,
                    row -> row.origin.resolve("/bills/" + row.bill.id()).toString()),
            new Column("source", row -> row.labels.site(row.bill.site())),
            new Column("seen", Format.TIME, row -> moment(row.bill.firstSeen())),
            new Column("changed", Format.TIME, row -> moment(row.bill.lastChanged())),
            new Column("id", row -> row.bill.id().toString()));

    private static final Column ENGLISH =
            new Column("english", row -> EnglishTitleView.inEnglish(row.labels, row.bill));

    /** A column by its key in the message file, and its cell, which may be null. */
    private record Column(String key, Format format, Function<BillTableRow, @Nullable String> cell) {
        Column(String key, Function<BillTableRow, @Nullable String> cell) {
            this(key, Format.TEXT, cell);
        }
    }

    /** What the cells of a column are; each may be empty. */
    enum Format {
        TEXT,
        /** A day in ISO form. */
        DAY,
        /** A time in ISO form, with the offset of Mexico City. */
        TIME,
        LINK
    }

    static List<Format> formats(BillLabels labels) {
        return columns(labels).map(Column::format).toList();
    }

    static List<String> headings(BillLabels labels) {
        return columns(labels)
                .map(column -> labels.words().say("file." + column.key))
                .toList();
    }

    List<String> cells() {
        return columns(labels)
                .map(column -> labels.shown(Objects.requireNonNullElse(column.cell.apply(this), "")))
                .toList();
    }

    private static Stream<Column> columns(BillLabels labels) {
        return Stream.concat(COLUMNS.stream(), Stream.of(ENGLISH).filter(any -> isEnglish(labels)));
    }

    private static boolean isEnglish(BillLabels labels) {
        return labels.words().language() == Language.EN;
    }

    /** Returns the kind in its chamber's own term; in English our word for it. */
    private String kind() {
        return bill.officialTerm() == null || isEnglish(labels) ? labels.kind(bill.kind()) : bill.officialTerm();
    }

    /** Returns its stage as its page shows it, and whether the meeting that it is was cancelled or put off. */
    private String standing() {
        return Stream.concat(
                        Stream.of(StatusLabels.standing(labels, bill)),
                        meetings.stream()
                                .map(Meeting::status)
                                .limit(1)
                                .filter(status -> status != MeetingStatus.CALLED)
                                .map(status -> labels.words().say("meeting.status." + status.word())))
                .collect(Collectors.joining(": "));
    }

    /** Returns a committee with the chambers that referred the bill to it. */
    private String committee(Referral committee) {
        var chambers = CommitteeChambers.of(bill, committee).stream()
                .map(labels::chamber)
                .collect(Collectors.joining(", "));
        return chambers.isEmpty() ? committee.name() : committee.name() + " (" + chambers + ")";
    }

    /** Returns a time to the second, in Mexico City time, as in {@code 2026-11-28T16:14:50-06:00}. */
    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(LegalTime.ZONE));
    }

    private static String law(ChangedLaw law) {
        List<String> articles = law.articles();
        return articles.isEmpty() ? law.name() : law.name() + " (" + String.join(", ", articles) + ")";
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining("; "));
    }
}
