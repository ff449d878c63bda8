package org.policydesk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page that could not be built. Where the database is away it says so and looks again by itself; anything else gets a number to
 * quote, whose reason stands in the log.
 */
@AnonymousAllowed
public class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);
    private static final int AGAIN_MILLIS = 5_000;

    private final H1 title = new H1();

    public FailureView() {
        addClassName("desk-narrow");
        setId("failed");
        add(title);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (DatabaseAway.causes(parameter.getCaughtException())) {
            LOG.warn("The database is away: {}", DatabaseAway.reason(parameter.getCaughtException()));
            title.setText(getTranslation("shell.away"));
            add(new Paragraph(getTranslation("shell.away.again")));
            getElement().executeJs("setTimeout(() => this.isConnected && window.location.reload(), $0)", AGAIN_MILLIS);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        String number = FailureNotice.number();
        LOG.error("{}: /{} could not be built", number, event.getLocation().getPath(), parameter.getCaughtException());
        title.setText(getTranslation("shell.failed"));
        add(
                new Paragraph(getTranslation("shell.failure", number)),
                new Anchor("", getTranslation("shell.notFound.back")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + getTranslation("shell.name");
    }
}
