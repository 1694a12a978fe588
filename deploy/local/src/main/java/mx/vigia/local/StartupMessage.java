package mx.vigia.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The text printed once the stack is up: every address in one aligned table, how to sign in, how to stop. */
record StartupMessage(LocalStack stack, Duration took) {

    /** One line of the table. */
    private record Row(String what, String where) {}

    String text() {
        var rows = rows();
        var width = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        var text = new StringBuilder("\nVigía is up after %.1f s, %.1f of them for the infrastructure.\n\n"
                .formatted(toSeconds(took), toSeconds(stack.infrastructureStartDuration())));
        for (var row : rows) {
            text.append("  ")
                    .append(row.what())
                    .append(" ".repeat(width - row.what().length() + 2));
            text.append(row.where()).append('\n');
        }
        return text.append("\nThe data stays in ")
                .append(stack.options().data().root())
                .append(" (--fresh empties it), the logs in its folder logs.")
                .append("\nStop with Ctrl-C here, or deploy/local/down from another window.\n")
                .toString();
    }

    private static double toSeconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private List<Row> rows() {
        var at = stack.address();
        var ports = stack.options().ports();
        var rows = new ArrayList<Row>();
        rows.add(new Row("Search", at + "/"));
        if (stack.options().pretending()) {
            rows.add(new Row("The five-minute tour", at + "/recorrido"));
        }
        rows.add(new Row("Letters as they arrive", at + "/tray"));
        rows.add(new Row("Sources and their rounds", at + "/sources"));
        rows.add(new Row("Sign in as administrator", administratorLink()));
        rows.add(new Row(
                "Sign in as analyst", at + "/sign-in  (carmen.olvera@ami.example; enters and corrects records)"));
        rows.add(
                new Row(
                        "Sign in as a member",
                        at
                                + "/sign-in  (lucia.barrera@ami.example, tomas.iturbide@ami.example; an address without an account gets no letter)"));
        if (stack.options().pretending()) {
            rows.add(new Row(
                    "Behind the scenes", at + "/pretend  (publish, change, stop or break the pretend gazette)"));
            rows.add(new Row("What truly happened", at + "/pretend/truth"));
        }
        rows.add(new Row("API", at + "/openapi.json"));
        rows.add(new Row("scraper-service", "http://127.0.0.1:" + ports.scraper()));
        rows.add(new Row("analysis-service", "http://127.0.0.1:" + ports.analysis()));
        rows.add(new Row("notification-service", "http://127.0.0.1:" + ports.notification()));
        rows.add(new Row("Kafka", "127.0.0.1:" + ports.kafka()));
        rows.add(new Row("PostgreSQL", "127.0.0.1:" + ports.postgres() + "  (user and password postgres)"));
        return rows;
    }

    private String administratorLink() {
        var file = stack.options().data().service("notification").resolve("administrator-link.txt");
        try {
            return Files.readString(file).trim() + "  (once)";
        } catch (IOException none) {
            return stack.address() + "/sign-in  (administracion@ami.example; the link arrives in the tray)";
        }
    }
}
