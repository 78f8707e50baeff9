package org.telemaque.lti.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final AddressGuard STRICT = guard(false);

    @Test
    void aPublicHttpsAddressMayBeCalled() {
        assertThat(STRICT.objection(URI.create("https://public.example/keys"))).isEmpty();
        assertThat(STRICT.objection(URI.create("https://[2606:4700::1111]/keys")))
                .isEmpty();
        assertThat(STRICT.objection(URI.create("https://172.15.0.1/"))).isEmpty();
        assertThat(STRICT.objection(URI.create("https://172.32.0.1/"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://public.example/", "ftp://public.example/", "//public.example/", "HTTP://127.0.0.1/"})
    void onlyHttpsIsCalledSaveLoopbackWhereThatIsAllowed(String address) {
        assertThat(STRICT.objection(URI.create(address))).isPresent();
        assertThat(guard(true).objection(URI.create("http://127.0.0.1:9080/lms/keys")))
                .isEmpty();
        assertThat(guard(true).objection(URI.create("http://[::1]:9080/lms/keys")))
                .isEmpty();
        assertThat(guard(true).objection(URI.create("http://public.example/"))).isPresent();
        assertThat(guard(true, "10.0.0.0/8").objection(URI.create("http://10.1.2.3/")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.1.2.3", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.254", "192.168.1.1",
                "169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "[::1]", "[::]",
                "[fe80::1]", "[fec0::1]", "[fd00::1]", "[::ffff:10.0.0.1]", "[64:ff9b::a00:1]", "[2002:a00:1::]",
                        "[ff02::1]",
                "2130706433"
            })
    void aPrivateLinkLocalOrLoopbackAddressIsRefusedUnlessItIsListed(String host) {
        assertThat(STRICT.objection(URI.create("https://" + host + "/"))).isPresent();
        assertThat(guard(false, host).objection(URI.create("https://" + host + "/")))
                .isEmpty();
    }

    @Test
    void aListedBlockOpensItsAddressesOnly() {
        AddressGuard guard = guard(false, "10.20.0.0/15", "fd00:1::/32");

        assertThat(guard.objection(URI.create("https://10.21.255.255/"))).isEmpty();
        assertThat(guard.objection(URI.create("https://10.22.0.0/"))).isPresent();
        assertThat(guard.objection(URI.create("https://[fd00:1::5]/"))).isEmpty();
        assertThat(guard.objection(URI.create("https://[fd00:2::5]/"))).isPresent();
    }

    @Test
    void aSiteThatIsVouchedForIsOpenAtItsOwnPortOnly() {
        Set<WebOrigin> site = Set.of(WebOrigin.of("https://10.1.2.3:8443/any").orElseThrow());
        AddressGuard vouching = STRICT.vouchingFor(site);

        assertThat(vouching.objection(URI.create("https://10.1.2.3:8443/token?x=y")))
                .isEmpty();
        assertThat(vouching.objection(URI.create("https://10.1.2.3/token"))).isPresent();
        assertThat(vouching.objection(URI.create("https://10.1.2.4:8443/token")))
                .isPresent();
        assertThat(vouching.objection(URI.create("http://10.1.2.3:8443/token"))).isPresent();
        assertThat(STRICT.objection(URI.create("https://10.1.2.3:8443/token"))).isPresent();
    }

    @Test
    void everyAddressThatANameStandsForIsJudged() {
        assertThat(STRICT.objection(URI.create("https://twofaced.example/"))).isPresent();
        assertThat(guard(false, "TwoFaced.example").objection(URI.create("https://twofaced.example/")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://user:secret@public.example/", "https:///keys", "mailto:a@b", "https://nowhere.example/"
            })
    void anAddressWithCredentialsOrWithoutAKnownHostIsRefused(String address) {
        assertThat(STRICT.objection(URI.create(address))).isPresent();
    }

    private static AddressGuard guard(boolean loopback, String... listed) {
        return new AddressGuard(loopback, List.of(listed), AddressGuardTest::resolve);
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "public.example" -> new InetAddress[] {InetAddress.getByName("93.184.216.34")};
            case "twofaced.example" ->
                new InetAddress[] {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1")};
            case "nowhere.example" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }
}
