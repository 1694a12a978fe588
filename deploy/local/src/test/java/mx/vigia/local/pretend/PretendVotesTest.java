package mx.vigia.local.pretend;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;
import mx.vigia.scraper.reading.Subject;
import org.junit.jupiter.api.Test;

/** A vote appears on two sites, as totals and as ballots, and all of them agree. */
class PretendVotesTest extends ReadPretendSites {
    private static final String GAZETTE = "https://gaceta.diputados.gob.mx";
    private static final String FORM = GAZETTE + "/voto66/ordi31/lanordi31.php3";

    @Test
    void gazetteTotalsMatchTheVotingSystem() throws Exception {
        var gazette = figures("mx.diputados.gaceta");
        var system = figures("mx.diputados.sitl");

        assertThat(gazette).hasSizeGreaterThan(3).containsExactlyElementsOf(system);
        assertThat(gazette)
                .allSatisfy(totals -> assertThat(totals.getFirst().total()).isEqualTo(500));
    }

    @Test
    void ballotsMatchTheTotals() throws Exception {
        for (var vote : readers.read("mx.diputados.sitl").things(Subject.VOTE)) {
            var ballots = vote.stream().flatMap(s -> ballots(s).stream()).toList();
            var totals = totals(vote.stream()
                    .filter(s -> s.pageKind() == PageKind.VOTE)
                    .findFirst()
                    .orElseThrow());

            assertThat(ballots).hasSize(500).doesNotHaveDuplicates();
            assertThat(ballots.stream().filter(b -> b.position().equals("favour")))
                    .hasSize(totals.getFirst().favour());
            assertThat(ballots.stream()
                            .filter(b -> b.group().equals("PAN") && b.position().equals("absent")))
                    .hasSize(totals.stream()
                            .filter(t -> t.group().equals("PAN"))
                            .findFirst()
                            .orElseThrow()
                            .absent());
        }
    }

    @Test
    void gazetteFormReturnsTheSameBallots() throws Exception {
        var answers = IntStream.rangeClosed(11, 15).mapToObj(this::formRequest).toList();

        var names = readers.joined("mx.diputados.gaceta", URI.create(FORM + "?evento=1"), answers);

        assertThat(names.problems()).isEmpty();
        assertThat(names.sightings().getFirst().keys()).containsExactly("vote/66/tabla3or1-1");
        assertThat(byName(ballots(names.sightings().getFirst())))
                .hasSize(500)
                .isEqualTo(byName(readers.read("mx.diputados.sitl").things(Subject.VOTE).stream()
                        .filter(vote -> vote.getFirst().keys().contains("vote/66/297"))
                        .findFirst()
                        .orElseThrow()
                        .stream()
                        .flatMap(s -> ballots(s).stream())
                        .toList()));
    }

    @Test
    void newVoteAppearsOnBothSitesAndOnTheBill() throws Exception {
        var before = figures("mx.diputados.gaceta").size();

        var voted = opened.act("vote", "{}").getFirst().path("bill").asText();

        assertThat(figures("mx.diputados.gaceta")).hasSizeGreaterThan(before);
        assertThat(figures("mx.diputados.sitl")).hasSameSizeAs(figures("mx.diputados.gaceta"));
        var step = opened.truth().stream()
                .filter(b -> b.path("bill").asText().equals(voted))
                .findFirst()
                .orElseThrow()
                .path("facts");
        var favour = figures("mx.diputados.gaceta").get(before).getFirst().favour();
        assertThat(step.get(step.size() - 1).path("detail").asText()).contains("con " + favour + " votos en pro");
    }

    @Test
    void motionsAndUnreferredBillsAreNotVotedOn() throws Exception {
        var unready = opened.truth().stream()
                .filter(b -> b.path("facts").size() == 1)
                .findFirst()
                .orElseThrow()
                .path("bill")
                .asText();

        assertThat(opened.act("vote", "{\"bill\":\"" + unready + "\"}")).isEmpty();
    }

    @Test
    void hostileTitleIsPlainTextInVotesAndRecords() throws Exception {
        var bill = opened.act("publish-next", "{\"hostile\":true}")
                .getFirst()
                .path("bill")
                .asText();
        opened.act("refer", "{\"bill\":\"" + bill + "\"}");
        opened.act("vote", "{\"bill\":\"" + bill + "\"}");

        for (var site : List.of("mx.diputados.gaceta", "mx.diputados.sitl", "mx.diputados.cronica")) {
            var round = readers.read(site, List.of(URI.create(GAZETTE + "/gp_votaciones.html")));

            assertThat(round.problems()).allMatch(problem -> problem.what().equals("scan-without-text"));
            assertThat(round.sightings())
                    .anyMatch(s -> s.said()
                            .fields()
                            .toString()
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("<script>alert(\"vigía\")</script>"));
        }
    }

    private SiteRequest formRequest(int button) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("evento", "1");
        fields.put("lola[" + button + "]", "1");
        return SiteRequest.form(URI.create(FORM), fields);
    }

    /** The totals of every vote, in the order of their days and numbers. */
    private List<List<Total>> figures(String site) throws Exception {
        var byAddress = new TreeMap<Integer, List<Total>>();
        readers.read(site, List.of(URI.create(GAZETTE + "/gp_votaciones.html"))).of(Subject.VOTE).stream()
                .filter(s -> s.pageKind() == PageKind.VOTE)
                .forEach(s -> byAddress.put(order(s), totals(s)));
        return new ArrayList<>(byAddress.values());
    }

    /** {@code tabla2or2-1} comes before {@code tabla3or1-1}, and 241 before 297. */
    private static int order(Sighting sighting) {
        var key = sighting.keys().getFirst().replace("tabla2or2-", "1000").replace("tabla3or1-", "2000");
        return Integer.parseInt(key.substring(key.lastIndexOf('/') + 1));
    }

    private static Map<String, String> byName(List<Ballot> ballots) {
        return ballots.stream()
                .collect(toMap(b -> b.voter().toLowerCase(java.util.Locale.ROOT), b -> b.group() + " " + b.position()));
    }

    @SuppressWarnings("unchecked")
    private static List<Total> totals(Sighting sighting) {
        return (List<Total>) sighting.said().fields().get("totals");
    }

    @SuppressWarnings("unchecked")
    private static List<Ballot> ballots(Sighting sighting) {
        return (List<Ballot>) sighting.said().fields().getOrDefault("ballots", List.of());
    }
}
