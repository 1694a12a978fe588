package mx.vigia.bench.searching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How searches were answered that nobody should ask. */
public final class HostileSearchResult {
    private static final int WORST = 5;
    private static final int SHOWN = 160;
    private static final int REFUSED = 400;
    private static final int OUR_ERROR = 500;

    /** A service may hang up on an address longer than it reads. */
    private static final int READ_AT_LEAST = 4_000;

    private static final int NO_ANSWER = 0;

    private record Told(double milliseconds, int status, String path) {
        String line() {
            return "%8.1f ms  %3d  %s"
                    .formatted(milliseconds, status, path.substring(0, Math.min(SHOWN, path.length())));
        }
    }

    private final List<Told> slowest = new ArrayList<>();
    private final List<Told> failed = new ArrayList<>();
    private int asked;
    private int understood;
    private int refused;
    private int errors;

    synchronized void enter(double milliseconds, int status, String path) {
        asked++;
        var told = new Told(milliseconds, status, path);
        if (status >= OUR_ERROR || status == NO_ANSWER && !isOverlong(path)) {
            errors++;
            failed.add(told);
        } else if (status >= REFUSED || status == NO_ANSWER) {
            refused++;
        } else {
            understood++;
        }
        if (slowest.size() < WORST || milliseconds > slowest.getLast().milliseconds()) {
            slowest.add(told);
            slowest.sort(Comparator.comparingDouble(Told::milliseconds).reversed());
            slowest.subList(Math.min(WORST, slowest.size()), slowest.size()).clear();
        }
    }

    /** Whether the service may hang up on this address. */
    static boolean isOverlong(String path) {
        return path.length() >= READ_AT_LEAST;
    }

    public synchronized int asked() {
        return asked;
    }

    public synchronized int understood() {
        return understood;
    }

    public synchronized int refused() {
        return refused;
    }

    /** Answered with an error of ours, or not at all. */
    public synchronized int errors() {
        return errors;
    }

    /** Milliseconds. */
    public synchronized double slowest() {
        return slowest.isEmpty() ? 0 : slowest.getFirst().milliseconds();
    }

    /** The slowest and the first that failed, a line each. */
    public synchronized List<String> worst() {
        var worst = new ArrayList<>(slowest);
        worst.addAll(failed.subList(0, Math.min(WORST, failed.size())));
        return worst.stream().map(Told::line).toList();
    }
}
