package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The role in which a person proposes a bill. */
public enum ProponentRole implements ContractEnum {
    DEPUTY("deputy"),
    SENATOR("senator"),
    GROUP("group"),
    EXECUTIVE("executive"),
    SENATE("senate"),
    STATE_CONGRESS("state-congress"),
    CITIZENS("citizens"),
    COMMITTEE("committee"),
    AGENCY("agency"),
    OTHER("other");

    private final String word;

    ProponentRole(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static ProponentRole of(String word) {
        return ContractEnum.withWord(ProponentRole.class, word);
    }
}
