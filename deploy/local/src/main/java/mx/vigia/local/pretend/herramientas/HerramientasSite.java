package mx.vigia.local.pretend.herramientas;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.VisibleItem;
import mx.vigia.local.pretend.states.GazetteIssue;

/**
 * Serves the three lists of regulatory proposals on one page, each behind its button. No round requests it: a person
 * saves the page and captures it.
 */
public record HerramientasSite() implements PretendSite {
    private static final String HOST = "www.herramientasregulatorias.gob.mx";
    private static final int FIRST_NUMBER = 301;
    private static final int PAST_PROPOSALS = 24;
    private static final int PROPOSAL_INTERVAL = 4;

    @Override
    public String site() {
        return "mx.atdt.herramientas";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of("/");
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (!request.path().equals("/")) {
            return Optional.empty();
        }
        var list = ProposalList.ofName(request.word("lista"));
        var cards = proposals(now).reversed().stream()
                .filter(proposal -> proposal.list() == list)
                .map(proposal -> Entries.entry(card(proposal)))
                .collect(Collectors.joining("\n"));
        return Optional.of(
                Reply.page(Template.of("herramientas").fill(Map.of("cards", cards)), StandardCharsets.UTF_8, "UTF-8"));
    }

    private static List<Proposal> proposals(Legislature now) {
        return GazetteIssue.all(now, FIRST_NUMBER, PAST_PROPOSALS, PROPOSAL_INTERVAL).stream()
                .map(Proposal::of)
                .toList();
    }

    private static String card(Proposal proposal) {
        var term = proposal.term().isEmpty() ? "" : "<p class=\"text\">" + proposal.term() + "</p>";
        return """
            <div class="card"><div class="card-body"><h5 class="card-title">%s</h5>
            <span class="tag">%s</span><span class="tag">%s</span><span class="tag">%s</span>
            <p class="text">Siglas: %s</p><p class="text">Actualización: %s</p>%s
            <a class="btn" href="%s">Consultar</a></div></div>\
            """.formatted(
                        Entries.title(Markup.text(proposal.title())),
                        proposal.list().tag(),
                        Proposal.AGENCY,
                        "Anteproyecto",
                        Proposal.INITIALS,
                        Proposal.inFigures(proposal.day()),
                        term,
                        Markup.text(proposal.path()));
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return proposals(now).stream()
                .map(proposal ->
                        new VisibleItem(site(), proposal.key(), proposal.list().kind(), proposal.title(), ""))
                .toList();
    }
}
