package mx.vigia.client.example;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import mx.vigia.client.ApiClient;
import mx.vigia.client.ApiException;
import mx.vigia.client.api.BillsApi;
import mx.vigia.client.api.ChangesApi;
import mx.vigia.client.model.Bill;
import mx.vigia.client.model.BillList;
import mx.vigia.client.model.FactOfFeed;

/**
 * Lists the bills of a topic on the first run, and their changes on each later one: {@code FollowATopic ADDRESS TOPIC
 * FILE}. The file keeps the number of the last fact processed, so that each is processed once, whenever the program is
 * stopped.
 */
public final class FollowATopic {
    private static final int PAGE_SIZE = 100;
    private static final String LIST_FIELDS = "id,title";
    private static final String CHANGE_FIELDS = "id,title,tags";

    private final BillsApi bills;
    private final ChangesApi changes;
    private final String topic;
    private final Position position;
    private final PrintStream out;

    FollowATopic(ApiClient client, String topic, Position position, PrintStream out) {
        this.bills = new BillsApi(client);
        this.changes = new ChangesApi(client);
        this.topic = topic;
        this.position = position;
        this.out = out;
    }

    public static void main(String[] arguments) throws ApiException, IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "expected ADDRESS TOPIC FILE, such as http://localhost:8080 cybersecurity position.txt, and found "
                            + List.of(arguments));
        }
        var client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setHttpClientBuilder(HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)); // a bill that was merged into another redirects there
        new FollowATopic(client, arguments[1], new Position(Path.of(arguments[2])), System.out).run();
    }

    void run() throws ApiException, IOException {
        OptionalLong last = position.read();
        if (last.isPresent()) {
            follow(last.getAsLong());
        } else {
            begin();
        }
    }

    /**
     * Reads the end of the feed before the list: changes made while the list is read are reported by the next run, and
     * none is missed.
     */
    private void begin() throws ApiException, IOException {
        long end = RetryingClient.send(() -> changes.getChanges(0L, 1, null)).getLast();
        String cursor = null;
        do {
            var page = listed(cursor);
            page.getItems().forEach(bill -> out.println("bill " + bill.getId() + " " + bill.getTitle()));
            cursor = page.getNext();
        } while (cursor != null);
        position.write(end);
    }

    private BillList listed(String cursor) throws ApiException {
        return RetryingClient.send(() -> bills.getBills(
                null, cursor, null, null, null, PAGE_SIZE, null, null, null, null, List.of(topic), LIST_FIELDS));
    }

    /**
     * Follows the feed; the position is written after each page, so that a program that is stopped repeats at most one
     * page of facts.
     */
    private void follow(long last) throws ApiException, IOException {
        long after = last;
        for (var facts = page(after); !facts.isEmpty(); facts = page(after)) {
            var requested = new HashMap<UUID, Bill>();
            for (FactOfFeed fact : facts) {
                report(fact, requested);
            }
            after = facts.getLast().getNumber();
            position.write(after);
        }
    }

    private List<FactOfFeed> page(long after) throws ApiException {
        return RetryingClient.send(() -> changes.getChanges(after, PAGE_SIZE, null))
                .getItems();
    }

    /** Reports a fact; a bill with several facts is requested once. */
    private void report(FactOfFeed fact, Map<UUID, Bill> requested) throws ApiException {
        var id = fact.getBill();
        if (!requested.containsKey(id)) {
            requested.put(id, RetryingClient.send(() -> bills.getBillsById(id.toString(), null, CHANGE_FIELDS)));
        }
        var bill = requested.get(id);
        if (bill.getTags().stream().anyMatch(tag -> topic.equals(tag.getTopic()))) {
            out.println("fact " + fact.getNumber() + " " + fact.getKind() + " " + bill.getId() + " " + bill.getTitle());
        }
    }
}
