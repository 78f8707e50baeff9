package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, 192.0.2.8",
        "10.0.0.0/8, 10.255.0.1, 11.0.0.1",
        "172.16.0.0/12, 172.31.9.9, 172.32.0.1",
        "192.0.2.200/29, 192.0.2.207, 192.0.2.208",
        "0.0.0.0/0, 203.0.113.9, 2001:db8::1",
        "2001:db8::1, 2001:db8::1, 2001:db8::2",
        "2001:db8::/32, 2001:db8:ffff::1, 2001:db9::1",
        "2001:db8:8000::/33, 2001:db8:9000::1, 2001:db8:7000::1"
    })
    void matchesTheAddressesWithinAndNoOther(String network, String within, String outside) throws Exception {
        String pattern = Network.read(network).orElseThrow().pattern();

        assertThat(InetAddress.getByName(within).getHostAddress()).matches(pattern);
        assertThat(InetAddress.getByName(outside).getHostAddress()).doesNotMatch(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "host",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/8/8",
                "::1/129",
                "fe80::1%eth0"
            })
    void whatIsNoAddressIsNoNetwork(String text) {
        assertThat(Network.read(text)).isEmpty();
    }
}
