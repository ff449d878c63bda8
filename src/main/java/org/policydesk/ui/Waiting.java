package org.policydesk.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** When a page begins to show that it waits; the style sheets say how. */
@SpringComponent
class Waiting implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 300;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            init.getUI().getLoadingIndicatorConfiguration().setFirstDelay(MILLIS);
            // It tells whether there is a connection, and stands outside of every landmark.
            init.getUI()
                    .getPage()
                    .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
        });
    }
}
