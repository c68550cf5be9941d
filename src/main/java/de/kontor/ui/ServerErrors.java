package de.kontor.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** Answers what never reaches a screen with the portal's own page and the right status. */
@Configuration(proxyBeanMethods = false)
class ServerErrors {
    /** An address that cannot be read, such as {@code /shop/%}, is refused by the server before the portal sees it. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> ownErrorPage(ErrorPage page) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadAddress(page)));
    }

    /** A file that is not there is not found; else its address would be answered like that of a screen, with 200. */
    @Bean
    FilterRegistrationBean<MissingFiles> missingFiles() {
        FilterRegistrationBean<MissingFiles> filter = new FilterRegistrationBean<>(new MissingFiles());
        filter.addUrlPatterns("/images/*", "/js/*");
        return filter;
    }

    /** Lets through what is a file among those the portal brings along. */
    static class MissingFiles extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
            if (new ClassPathResource("META-INF/resources" + path).isReadable()) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
