package mx.vigia.scraper.sites.cl_congreso;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;

/**
 * A vote in the format of the Chamber's newer service, in a list or alone with its roll call. Its description names the
 * bill, or says in words what else was voted on.
 */
record NewVote(FetchedPage page, Region vote) {
    /** The mark of such a vote among the elements of that name in the other services. */
    static final String ELEMENT = "Votacion:has(> Id):has(> TotalSi)";

    private static final Pattern BILL = Pattern.compile("(?iU)bolet[ií]n\\s*(?:n[°ºo.]*)?\\s*(\\d{1,6}-\\d{2})\\b");

    Sighting sighting(PageKind kind) {
        var words = Chile.text(vote, "> Articulo");
        var stated = new StatedVote("lower", page.address())
                .title(words.isEmpty() ? Chile.text(vote, "> Descripcion") : words)
                .question(question())
                .heldOn(Chile.day(vote, "> Fecha").stream().toList())
                .outcome(tally().outcome())
                .totals(tally().totals())
                .ballots(ballots())
                .about(about());
        return stated.sighting(kind, List.of("vote/camara/" + id()));
    }

    /** Returns the vote, whose number becomes a part of addresses and keys. */
    static NewVote of(FetchedPage page, Region vote) {
        var id = vote.one("> Id").text();
        if (!id.matches("\\d{1,9}")) {
            throw new PageChanged(page.address(), "a number in 'Id'", id);
        }
        return new NewVote(page, vote);
    }

    String id() {
        return vote.one("> Id").text();
    }

    /** Returns differences between label and figures, or between figures and roll call, where there is one. */
    List<ReadingProblem> problems() {
        var problems = new ArrayList<>(tally().doubts(page, id()));
        var ballots = ballots();
        if (!ballots.isEmpty()) {
            problems.addAll(ReadingProblem.checkCount(page.address(), tally().favour(), count(ballots, "favour")));
            problems.addAll(ReadingProblem.checkCount(page.address(), tally().against(), count(ballots, "against")));
            problems.addAll(
                    ReadingProblem.checkCount(page.address(), tally().abstention(), count(ballots, "abstention")));
        }
        return problems;
    }

    private String question() {
        return List.of(Chile.text(vote, "> TipoVotacionProyectoLey"), Chile.text(vote, "> TramiteConstitucional"))
                .stream()
                .filter(part -> !part.isEmpty())
                .reduce((kind, stage) -> kind + ", " + stage)
                .orElse("");
    }

    /** Returns the bill that the description names; a resolution has none. */
    private List<BillMention> about() {
        var m = BILL.matcher(Chile.text(vote, "> Descripcion"));
        return m.find() ? Chile.about(m.group(1)) : List.of();
    }

    private Tally tally() {
        return new Tally(
                Chile.count(page, vote, "> TotalSi"),
                Chile.count(page, vote, "> TotalNo"),
                Chile.count(page, vote, "> TotalAbstencion"),
                Chile.count(page, vote, "> TotalDispensado"),
                Chile.text(vote, "> Resultado"));
    }

    private List<Ballot> ballots() {
        return vote.all("> Votos > Voto").stream().map(NewVote::ballot).toList();
    }

    private static Ballot ballot(Region one) {
        var deputy = one.one("> Diputado");
        var name = String.join(
                " ",
                deputy.one("> Nombre").text(),
                Chile.text(deputy, "> ApellidoPaterno"),
                Chile.text(deputy, "> ApellidoMaterno"));
        return new Ballot(name.strip(), deputy.one("> Id").text(), "", position(Chile.text(one, "> OpcionVoto")));
    }

    private static String position(String words) {
        return switch (words) {
            case "Afirmativo", "Si", "Sí", "A Favor" -> "favour";
            case "En Contra", "Negativo", "No" -> "against";
            case "Abstencion", "Abstención" -> "abstention";
            default -> "other";
        };
    }

    private static int count(List<Ballot> ballots, String position) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.position().equals(position))
                .count();
    }
}
