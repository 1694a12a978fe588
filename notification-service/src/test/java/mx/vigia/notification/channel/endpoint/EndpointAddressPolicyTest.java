package mx.vigia.notification.channel.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.util.Set;
import mx.vigia.platform.net.ForbiddenAddressException;
import mx.vigia.platform.net.ForbiddenAddressException.Reason;
import org.junit.jupiter.api.Test;

class EndpointAddressPolicyTest {
    @Test
    void localModeAllowsPlainHttpToLoopbackOnly() throws Exception {
        var local = EndpointAddressPolicy.of(Set.of(443), true, InetAddress::getAllByName);

        assertThat(local.destination("http://127.0.0.1:8090/a").tls()).isFalse();
        assertThat(local.destination("http://127.0.0.1:8090/a").port()).isEqualTo(8090);
        assertThat(catchThrowableOfType(
                                ForbiddenAddressException.class, () -> local.destination("http://10.0.0.1:8090/a"))
                        .reason())
                .isEqualTo(Reason.NOT_HTTPS);
        assertThat(catchThrowableOfType(
                                ForbiddenAddressException.class, () -> local.destination("https://169.254.169.254/"))
                        .reason())
                .isEqualTo(Reason.NOT_PUBLIC);
    }
}
