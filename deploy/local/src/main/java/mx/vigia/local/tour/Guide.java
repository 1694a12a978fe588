package mx.vigia.local.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.local.client.BillsClient;
import mx.vigia.local.client.PretendSitesClient;
import mx.vigia.local.client.TrayClient;
import mx.vigia.local.client.TrayClient.Letter;

/** Runs the actions of the tour, and checks whether Vigía has noticed. */
record Guide(PretendSitesClient stage, BillsClient archive, TrayClient tray, Rounds rounds, InstantSource clock) {

    Tour publish() {
        var bill = stage.act("publish-next", Map.of("topic", "cybersecurity", "kind", "initiative"))
                .getFirst();
        var address = URI.create(bill.path("address").asText());
        var tour = Tour.of(new Tour.TourBill(
                bill.path("bill").asText(),
                bill.path("title").asText(),
                "/pretend/at/" + address.getHost() + address.getPath() + "#" + address.getFragment(),
                address.toString(),
                Instant.parse(bill.path("publishedAt").asText())));
        rounds.order();
        return tour;
    }

    Tour referBill(Tour tour) {
        var facts = stage.act("refer", Map.of("bill", tour.bill().name())).stream()
                .flatMap(bill -> bill.path("facts").valueStream())
                .toList();
        var at = clock.instant();
        rounds.order();
        return facts.isEmpty()
                ? tour
                : tour.changed(facts.getLast().path("detail").asText(), at);
    }

    Tour startOutage(Tour tour) {
        stage.act("fall-silent");
        var at = clock.instant();
        rounds.order();
        return tour.silent(at);
    }

    Tour restoreSource(Tour tour) {
        stage.act("speak");
        var at = clock.instant();
        rounds.order();
        return tour.withRecovery(at);
    }

    /** Returns the tour's bill as Vigía knows it, if it does by now. */
    Optional<JsonNode> known(Tour tour) {
        var words = tour.bill().title().replace("\"", " ");
        return archive.search('"' + words + '"').stream()
                .filter(bill ->
                        bill.path("officialAddress").asText().equals(tour.bill().address())
                                || normalize(bill.path("title").asText())
                                        .equals(normalize(tour.bill().title())))
                .findFirst();
    }

    /** Returns the letters since then that link to the tour's bill, which must have been found; newest first. */
    List<Letter> letters(Tour tour, Instant since) {
        return tray.all().reversed().stream()
                .filter(letter -> letter.receivedAt().isAfter(since))
                .filter(letter -> letter.text().contains("/bills/" + tour.id()))
                .toList();
    }

    private static String normalize(String title) {
        return title.replaceAll("\\s+", " ").replaceFirst("\\.$", "").strip();
    }
}
