package mx.vigia.analysis.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.TextBeginning;

/**
 * Formats citations of a bill: in text as Mexican lawyers cite, and in the two formats of reference managers.
 *
 * @param origin the public origin of the installation
 */
public record BillCitation(Dossier bill, URI origin, BillLabels labels) {
    private static final Pattern SPECIAL_CHARACTERS = Pattern.compile("[\\\\{}$&#_%~^]");
    private static final int BRIEF_TITLE_LENGTH = 140;
    private static final DateTimeFormatter RIS_DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    /**
     * Returns who, what, and where it was printed: <i>Dip. N (PAN), «Iniciativa …», Gaceta Parlamentaria, núm.
     * 7121-II-1, …</i>
     */
    public String text() {
        var parts = new ArrayList<String>();
        if (!bill.proponents().isEmpty()) {
            parts.add(labels.who(bill));
        }
        parts.add("«" + TextBeginning.line(bill.title()).replaceFirst("\\.$", "") + "»");
        parts.add(printed());
        return labels.shown(String.join(", ", parts)) + ".";
    }

    /** Returns BibTeX; every special character is removed from names and escaped in titles. */
    public String bibtex() {
        var lines = new ArrayList<String>();
        lines.add("@misc{vigia-" + bill.id());
        add(lines, "author", bill.proponents().stream().map(Proponent::name).collect(Collectors.joining(" and ")));
        lines.add("  title = {{" + escape(bill.title()) + "}}");
        add(lines, "howpublished", printed());
        Optional.ofNullable(bill.presentedOn()).ifPresent(day -> {
            add(lines, "year", Integer.toString(day.getYear()));
            add(lines, "month", Integer.toString(day.getMonthValue()));
        });
        lines.add("  url = {" + address() + "}");
        add(lines, "urldate", today().toString());
        return String.join(",\n", lines) + "\n}\n";
    }

    /** Returns RIS, one field per line. */
    public String ris() {
        var lines = new ArrayList<String>(List.of("TY  - BILL"));
        bill.proponents().forEach(proponent -> lines.add("AU  - " + TextBeginning.line(proponent.name())));
        lines.add("TI  - " + TextBeginning.line(bill.title()));
        lines.add("T2  - " + printed());
        Optional.ofNullable(bill.presentedOn()).ifPresent(day -> {
            lines.add("PY  - " + day.getYear());
            lines.add("DA  - " + RIS_DAY.format(day));
        });
        Optional.ofNullable(bill.number()).ifPresent(number -> lines.add("M1  - " + TextBeginning.line(number)));
        lines.add("LA  - " + bill.tongue());
        lines.add("UR  - " + address());
        lines.add("Y2  - " + RIS_DAY.format(today()));
        lines.add("ER  - ");
        return String.join("\r\n", lines) + "\r\n";
    }

    /** Returns a short text for a message: the bill, its stage and its address. */
    public String message() {
        return labels.shown(TextBeginning.shorten(bill.title(), BRIEF_TITLE_LENGTH)) + " · " + labels.stage(bill)
                + " · " + address();
    }

    public String address() {
        return origin + "/bills/" + bill.id();
    }

    /** Returns where it was printed, else which site has it and since when. */
    private String printed() {
        return Optional.ofNullable(bill.citation())
                .map(citation -> TextBeginning.line(citation.text()))
                .orElseGet(() -> Stream.concat(
                                Stream.of(labels.site(bill.site())),
                                Stream.ofNullable(bill.presentedOn()).map(labels::day))
                        .collect(Collectors.joining(", ")));
    }

    private LocalDate today() {
        return BillLabels.dayOf(labels.now());
    }

    private static void add(List<String> lines, String field, String value) {
        if (!value.isEmpty()) {
            lines.add("  " + field + " = {" + escape(value) + "}");
        }
    }

    private static String escape(String words) {
        return SPECIAL_CHARACTERS.matcher(TextBeginning.line(words)).replaceAll(found -> switch (found.group()) {
            case "\\" -> "\\\\textbackslash ";
            case "~" -> "\\\\textasciitilde ";
            case "^" -> "\\\\textasciicircum ";
            default -> "\\\\" + Matcher.quoteReplacement(found.group());
        });
    }
}
