package de.kontor.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import de.kontor.identity.CurrentActor;
import de.kontor.identity.Identity;
import de.kontor.identity.SlowedDown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The security chain: everything is denied but what is named here or open by its view; every answer carries strict
 * headers; sessions end with the sign-in they belong to.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /**
     * Vaadin's client runs inline scripts and compiles expressions the server sends, so scripts need both unsafe
     * words; nothing at all may come from another host.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain portalChain(HttpSecurity http, Identity identity, CurrentActor current) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .requestMatchers("/styles.css", "/favicon.svg", "/js/**", "/images/**", "/error")
                .permitAll()
                // personal calendars, whose address is the secret
                .requestMatchers("/calendar/*")
                .permitAll());
        // an address that does not exist is answered by the portal's own page, to strangers by the sign-in
        http.with(vaadin(), portal -> portal.loginView(LoginView.class, "/login?signed-out")
                .anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(SecurityConfiguration::refuse));
        http.logout(logout -> logout.deleteCookies("JSESSIONID"));
        http.exceptionHandling(denied -> denied.authenticationEntryPoint(new SignInEntryPoint()));
        http.addFilterAfter(new EndedSignIns(identity, current), SecurityContextHolderFilter.class);
        http.headers(SecurityConfiguration::strictHeaders);
        return http.build();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String reason = why instanceof SlowedDown slowed
                ? "wait=" + Math.max(1, slowed.remaining().toSeconds())
                : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + reason);
    }

    private static void strictHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.permissionsPolicyHeader(
                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
        // static files bring their own answer to this, which replaces it
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
        headers.addHeaderWriter((request, response) -> response.setHeader("Cache-Control", "no-store"));
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                // pages are answered after a forward, which closes the answer before late headers could be written
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
    }
}
