package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.reading.StatedVote;

/** One entry of a list of votes: a title, a line for each vote on it, and the citation of what was voted on. */
record VoteListEntry(String title, List<LocalDate> day, List<Line> lines, EntryFooter closing) {
    private static final Pattern LINK_WORD = Pattern.compile("[.\\s]*\\bVotaci[oó]n\\b[.\\s]*$");
    private static final Pattern REPORTING = Pattern.compile(
            "(?iU)^(?:dictamen )?de (las? comisi(?:ón|ones)\\b.*?)(?=,? (?:con|el que|por el que|relativo|sobre)\\b|[.]|$)");
    private static final Pattern PART = Pattern.compile("(?i)\\ben lo (?:general|particular)\\b.*");
    private static final Pattern IN_A_CHAMBER = Pattern.compile("(?i)\\s+(?:en la Cámara|con \\d+ votos?)\\b.*");

    static VoteListEntry of(Region entry, List<LocalDate> day) {
        var lines = Line.of(entry);
        var title = lines.isEmpty() ? "" : lines.getFirst().words();
        return new VoteListEntry(title, day, lines, EntryFooter.of(lines));
    }

    List<Sighting> sightings(URI page) {
        var votes = new ArrayList<Sighting>();
        for (var line : lines) {
            line.links().stream()
                    .map(DocumentLink::address)
                    .flatMap(table -> VoteKey.ofTable(table).stream())
                    .forEach(key -> votes.add(sighting(key, line.words(), page)));
        }
        return votes;
    }

    private Sighting sighting(VoteKey key, String words, URI page) {
        var stated = new StatedVote("deputies", key.address(page))
                .title(title)
                .question(question(words))
                .heldOn(day)
                .outcome(outcome(words))
                .totals(PrintedCounts.in(words))
                .about(List.of(toBillMention(key.legislature())))
                .committees(committees())
                .proponents(proponents())
                .steps(steps());
        return stated.sighting(PageKind.LIST, key.keys());
    }

    /** Returns the committees of "De las Comisiones Unidas de X, y de Y, con proyecto de decreto …". */
    private List<Referral> committees() {
        var m = REPORTING.matcher(title);
        return m.find() ? Committees.in(m.group(1)) : List.of();
    }

    private List<Proponent> proponents() {
        return beside().filter(line -> line.phrase().kind().equals("presented"))
                .flatMap(line -> Proponents.in(line.phrase().proponents()).stream())
                .toList();
    }

    /** The list is no page of the matter: what it says of it is a part of the vote, and opens no matter of its own. */
    private List<Step> steps() {
        return beside().filter(line -> !line.phrase().kind().equals("presented"))
                .map(line -> new Step(
                        line.phrase().stepKind(),
                        line.phrase().chamber("deputies"),
                        line.words(),
                        SpanishDate.findLast(line.words())
                                .map(LocalDate::toString)
                                .orElse(""),
                        List.of(),
                        line.links()))
                .toList();
    }

    /** Returns the lines that are neither the title, nor a vote, nor the citation. */
    private Stream<Line> beside() {
        return lines.stream()
                .skip(1)
                .filter(line -> !closing.is(line) && !line.words().isBlank())
                .filter(line -> !PART.matcher(line.words()).lookingAt())
                .filter(line -> line.links().stream()
                        .noneMatch(link -> VoteKey.ofTable(link.address()).isPresent()));
    }

    /** Returns "en lo general" from "Aprobado en lo general en la Cámara de Diputados con 359 votos en pro". */
    private static String question(String words) {
        var m = PART.matcher(LINK_WORD.matcher(words).replaceFirst(""));
        return m.find() ? IN_A_CHAMBER.matcher(m.group()).replaceFirst("") : "";
    }

    private static String outcome(String words) {
        var low = Phrase.normalize(words);
        if (low.matches("(?:dictaminad[ao] y )?aprobad[ao]s?\\b.*")) {
            return "passed";
        }
        return low.matches("(?:desechad|rechazad)[ao]s?\\b.*") ? "rejected" : "";
    }

    /** Some matters are in an annex under an anchor, which is their key; others have a citation. */
    private BillMention toBillMention(int legislature) {
        var place = closing.place();
        return new BillMention(
                place.flatMap(at -> Keys.anchorKey(legislature, at)).orElse(""),
                place.map(URI::toString).orElse(""),
                closing.line(),
                title);
    }
}
