package org.sinergija.notifications.webhook.post;

import java.net.InetAddress;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A client that trusts nobody: no redirects, cookies, proxies, compression, or retries of its own.
@Configuration(proxyBeanMethods = false)
class TargetConfiguration {
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_HEADERS = 100;
    /// How many each endpoint has is limited before they come here.
    private static final int MANY = 10_000;
    private static final TimeValue IDLE = TimeValue.ofSeconds(5);
    private static final TimeValue LONGEST = TimeValue.ofMinutes(1);

    @Bean
    CheckedNames checkedNames(TargetSettings settings) {
        return new CheckedNames(InetAddress::getAllByName, settings);
    }

    @Bean
    static CloseableHttpClient webhookClient(CheckedNames names, TargetSettings settings) {
        Timeout exchange = Timeout.of(settings.exchange());
        return HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(names)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom().setMaxLineLength(LONGEST_LINE)
                                        .setMaxHeaderCount(MOST_HEADERS).build())
                                .build())
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX).setMaxConnPerRoute(MANY)
                        .setMaxConnTotal(MANY)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connect())).setSocketTimeout(exchange)
                                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS).setTimeToLive(LONGEST)
                                .setIdleTimeout(Timeout.of(IDLE.toDuration())).build())
                        .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(Timeout.of(settings.handshake()))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(exchange)
                        .setResponseTimeout(exchange).setRedirectsEnabled(false).setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false).setExpectContinueEnabled(false).build())
                .disableRedirectHandling().disableCookieManagement().disableAuthCaching().disableAutomaticRetries()
                .disableContentCompression().disableConnectionState().evictExpiredConnections()
                .evictIdleConnections(IDLE).setUserAgent("Sinergija-Webhooks/1").build();
    }
}
