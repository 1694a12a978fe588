package mx.vigia.bench.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One search for several bills by their unique words, short enough for the search to accept it. */
record ProbeQuery(List<SoughtBill> bills) {

    /** Maximum length of a query in characters; a longer one is refused. */
    static final int MAX_LENGTH = 500;

    private static final String OR = " OR ";

    ProbeQuery {
        bills = List.copyOf(bills);
    }

    /** Returns queries that together name each bill once, in order, each with as many as it can hold. */
    static List<ProbeQuery> split(List<SoughtBill> bills) {
        var queries = new ArrayList<ProbeQuery>();
        var next = new ArrayList<SoughtBill>();
        int length = 0;
        for (var bill : bills) {
            if (!next.isEmpty() && length + OR.length() + bill.word().length() > MAX_LENGTH) {
                queries.add(new ProbeQuery(next));
                next.clear();
            }
            length = next.isEmpty()
                    ? bill.word().length()
                    : length + OR.length() + bill.word().length();
            next.add(bill);
        }
        if (!next.isEmpty()) {
            queries.add(new ProbeQuery(next));
        }
        return queries;
    }

    String text() {
        return bills.stream().map(SoughtBill::word).collect(Collectors.joining(OR));
    }

    /** Returns the bills that one of these titles belongs to. */
    List<SoughtBill> foundAmong(List<String> titles) {
        return bills.stream()
                .filter(bill -> titles.stream().anyMatch(title -> title.endsWith(bill.word())))
                .toList();
    }
}
