package mx.vigia.notification.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void addressIsTrimmedAndLowercased() {
        assertThat(EmailAddress.typed("  Lucia.Barrera@AMI.example "))
                .contains(new EmailAddress("lucia.barrera@ami.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@ami.example",
                "a@",
                "a@ami",
                "a@@ami.example",
                "a b@ami.example",
                "a@ami.example\r\nBcc: x@y.mx",
                "a\n@ami.example",
                "\"a\"@ami.example",
                "a@ami.example>",
                "<a@ami.example",
                "a,b@ami.example",
                "a@-ami.example",
                "añ@ami.example",
                "a@ami..example",
                ".a@ami.example",
                "a@ami.example\u0000"
            })
    void addressInvalidInAHeaderIsRejected(String typed) {
        assertThat(EmailAddress.typed(typed)).isEmpty();
    }

    @Test
    void anAddressShownToOthersIsMasked() {
        assertThat(new EmailAddress("lucia@ami.example")).hasToString("l…@ami.example");
    }
}
