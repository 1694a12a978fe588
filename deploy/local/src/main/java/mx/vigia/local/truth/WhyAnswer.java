package mx.vigia.local.truth;

import java.util.List;

/**
 * A row of the page that explains to a person why they were told of a fact, or not.
 *
 * @param title the name of the matter that was asked about
 * @param kind the kind of the fact, by its name in the contract; empty if the page's word for it is unknown
 * @param sent whether the row says that a letter was sent or will be
 * @param reasons if not, the keys of the sentences that say why
 */
record WhyAnswer(String person, String title, String kind, boolean sent, List<String> reasons) {
    WhyAnswer {
        reasons = List.copyOf(reasons);
    }
}
