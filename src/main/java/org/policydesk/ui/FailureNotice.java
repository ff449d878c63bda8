package org.policydesk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.policydesk.ui.component.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** What nobody caught: the person gets a number to quote, the log gets the rest. */
@SpringComponent
class FailureNotice implements VaadinServiceInitListener, ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureNotice.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (DatabaseAway.causes(failure)) {
            LOG.warn("The database is away: {}", DatabaseAway.reason(failure));
            tell("shell.away.notDone");
            return;
        }
        boolean denied = failure instanceof AccessDeniedException;
        String number = number();
        if (denied) {
            LOG.warn("{}: denied: {}", number, failure.getMessage());
        } else {
            LOG.error("{}: unexpected failure", number, failure);
        }
        tell(denied ? "shell.denied" : "shell.failure", number);
    }

    /** What a person quotes and the log is searched by. */
    static String number() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static void tell(String key, Object... args) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Messages.failure(ui, key, args));
        }
    }
}
