package mx.vigia.local.pretend.gaceta;

import java.util.List;
import java.util.Optional;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.chamber.Votes;
import mx.vigia.local.pretend.http.HttpRequest;

/** Maps paths to pages of votes, and answers the form of a vote table. */
record VotePages(Script script) {
    Optional<PrintedPage> page(Legislature now, String path) {
        if (path.equals(VotePlaces.INDEX)) {
            return Optional.of(lists(now).index());
        }
        return List.of(true, false).stream()
                .filter(before -> VotePlaces.list(before).equals(path))
                .filter(before -> !new Votes(now).of(before).isEmpty())
                .findFirst()
                .map(before -> lists(now).list(before))
                .or(() -> table(now, path));
    }

    private VoteLists lists(Legislature now) {
        return new VoteLists(now, script.seats(now));
    }

    private Optional<PrintedPage> table(Legislature now, String path) {
        return new Votes(now)
                .all().stream()
                        .filter(v -> v.table().equals(path))
                        .findFirst()
                        .map(v -> new VoteTables(script.seats(now)).of(v));
    }

    /** Returns the names behind the button that was pressed; none without a button. */
    Optional<String> names(Legislature now, HttpRequest request) {
        if (!request.method().equals("POST")) {
            return Optional.empty();
        }
        var words = request.words();
        var pressed = words.keySet().stream()
                .flatMap(name -> VoteButtonNames.named(name).stream())
                .findFirst();
        return vote(now, request.path(), words.getOrDefault("evento", ""))
                .flatMap(vote -> pressed.map(lola -> new VoteNames(script.seats(now)).answer(vote, lola)));
    }

    private static Optional<Vote> vote(Legislature now, String path, String number) {
        return new Votes(now)
                .all().stream()
                        .filter(v -> VotePlaces.form(v.before()).equals(path))
                        .filter(v -> Integer.toString(v.number()).equals(number))
                        .findFirst();
    }
}
