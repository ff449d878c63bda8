package org.policydesk.ui;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts the protecting headers on answers that never reach the security filters: addresses that the server or the firewall
 * refuses, and the error pages of both. Where the filters come after it, they find the headers there and leave them.
 */
@Component
class EveryAnswerHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Headers());
    }

    private static final class Headers extends ValveBase {
        Headers() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Content-Security-Policy", SecurityRules.CONTENT_SECURITY_POLICY);
            response.setHeader("Referrer-Policy", SecurityRules.REFERRERS.getPolicy());
            response.setHeader("Permissions-Policy", SecurityRules.PERMISSIONS);
            getNext().invoke(request, response);
        }
    }
}
