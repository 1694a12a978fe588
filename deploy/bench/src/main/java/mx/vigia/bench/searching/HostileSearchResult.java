package mx.vigia.bench.searching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The responses to abusive searches. */
public final class HostileSearchResult {
    private static final int MAX_LISTED = 5;
    private static final int MAX_SHOWN_LENGTH = 160;
    private static final int BAD_REQUEST_STATUS = 400;
    private static final int SERVER_ERROR_STATUS = 500;

    /** Length from which the service may close the connection, because the address is longer than it reads. */
    private static final int MIN_OVERLONG_LENGTH = 4_000;

    private static final int NO_RESPONSE = 0;

    private record TimedResponse(double milliseconds, int status, String path) {
        String line() {
            return "%8.1f ms  %3d  %s"
                    .formatted(milliseconds, status, path.substring(0, Math.min(MAX_SHOWN_LENGTH, path.length())));
        }
    }

    private final List<TimedResponse> slowest = new ArrayList<>();
    private final List<TimedResponse> failed = new ArrayList<>();
    private int requested;
    private int understood;
    private int refused;
    private int errors;

    synchronized void record(double milliseconds, int status, String path) {
        requested++;
        var timedResponse = new TimedResponse(milliseconds, status, path);
        if (status >= SERVER_ERROR_STATUS || status == NO_RESPONSE && !isOverlong(path)) {
            errors++;
            failed.add(timedResponse);
        } else if (status >= BAD_REQUEST_STATUS || status == NO_RESPONSE) {
            refused++;
        } else {
            understood++;
        }
        if (slowest.size() < MAX_LISTED || milliseconds > slowest.getLast().milliseconds()) {
            slowest.add(timedResponse);
            slowest.sort(Comparator.comparingDouble(TimedResponse::milliseconds).reversed());
            slowest.subList(Math.min(MAX_LISTED, slowest.size()), slowest.size())
                    .clear();
        }
    }

    /** Whether the service may close the connection for this address. */
    static boolean isOverlong(String path) {
        return path.length() >= MIN_OVERLONG_LENGTH;
    }

    public synchronized int countRequests() {
        return requested;
    }

    public synchronized int countUnderstood() {
        return understood;
    }

    public synchronized int countRefused() {
        return refused;
    }

    /** Returns the number of responses with a server error, and of missing ones. */
    public synchronized int errors() {
        return errors;
    }

    /** Returns the slowest response in milliseconds. */
    public synchronized double slowestMillis() {
        return slowest.isEmpty() ? 0 : slowest.getFirst().milliseconds();
    }

    /** Returns the slowest and the first that failed, a line each. */
    public synchronized List<String> describeWorst() {
        var worst = new ArrayList<>(slowest);
        worst.addAll(failed.subList(0, Math.min(MAX_LISTED, failed.size())));
        return worst.stream().map(TimedResponse::line).toList();
    }
}
