package org.policydesk.ui;

import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.Engine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Ends the numbers of this node's sessions with its name ({@code desk.node}), by which a proxy sends people back to the node that
 * knows them. Without a name, as where there is one node only, numbers stay as they are.
 */
@Component
class NodeName implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{0,32}");

    private final String name;

    /** @throws IllegalArgumentException if the name could not stand in a cookie or not be told from the number */
    NodeName(@Value("${desk.node:}") String name) {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "desk.node: letters, figures and hyphens, at most 32 (节点名：字母、数字、连字符，至多 32 个): " + name);
        }
        this.name = name;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!name.isEmpty()) {
            factory.addContextCustomizers(this::route);
        }
    }

    private void route(Context desk) {
        if (desk.getParent().getParent() instanceof Engine engine) {
            engine.setJvmRoute(name);
        }
    }
}
