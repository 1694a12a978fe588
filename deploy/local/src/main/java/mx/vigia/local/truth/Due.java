package mx.vigia.local.truth;

import java.util.List;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;

/**
 * A step of which a person must be told.
 *
 * @param articles the numbers of the changed articles that concern the person
 */
record Due(String person, TrueMatter matter, TrueStep step, List<String> articles) {
    Due {
        articles = List.copyOf(articles);
    }
}
