package org.policydesk.ui.tour;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;

/** The step that the person is at, below the page, whose part it points at by a frame around it. */
public class TourStrip extends Section {
    private static final long serialVersionUID = 1L;
    private static final String MARK = """
            document.querySelectorAll('.tour-target').forEach(one => one.classList.remove('tour-target'));
            const turn = window.tourTurn = (window.tourTurn ?? 0) + 1;
            const mark = tries => {
                if (turn !== window.tourTurn) {
                    return;
                }
                const found = $0 && document.querySelector($0);
                if (found) {
                    found.classList.add('tour-target');
                    const top = found.getBoundingClientRect().top;
                    if (top < 0 || top > innerHeight * 0.7) {
                        found.scrollIntoView({block: 'nearest'});
                    }
                } else if ($0 && tries > 0) {
                    setTimeout(() => mark(tries - 1), 100);
                }
            };
            mark(20);
            """;

    private final transient Tours tours;
    private final Span count = new Span();
    private final Span title = new Span();
    private final Span text = new Span();
    private final Button enough = new Button(getTranslation("tour.enough"), click -> end());
    private final Button back = new Button(getTranslation("tour.back"), click -> go(-1));
    private final Button next = new Button("", click -> go(1));
    private String path = "";

    /** A strip of that session's tours; shown as soon as a page is. */
    public TourStrip(Tours tours) {
        this.tours = tours;
        addClassName("tour-strip");
        setId("tour");
        getElement().setAttribute("aria-label", getTranslation("tour.name"));
        title.addClassName("tour-title");
        count.addClassNames("tour-count", "desk-secondary");
        Div head = new Div(title, count);
        Div said = new Div(head, text);
        said.addClassName("tour-said");
        said.getElement().setAttribute("aria-live", "polite");
        enough.addThemeVariants(ButtonVariant.TERTIARY);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        enough.setId("tour-enough");
        back.setId("tour-back");
        next.setId("tour-next");
        Div buttons = new Div(enough, back, next);
        buttons.addClassName("tour-buttons");
        add(said, buttons);
        setVisible(false);
    }

    /** Somebody came to that page: where they are on their tour is shown, if they are on one. */
    public void show(Location location) {
        path = location.getPath();
        Map<String, List<String>> parameters = location.getQueryParameters().getParameters();
        parameters.getOrDefault(Tour.PARAMETER, List.of()).stream()
                .flatMap(word -> Tour.named(word).stream())
                .findFirst()
                .ifPresent(tour -> {
                    tours.begin(tour);
                    // Else the page read again would begin it again.
                    UI.getCurrent().getPage().getHistory().replaceState(null, path);
                });
        show();
    }

    private void show() {
        tours.present().ifPresentOrElse(this::show, () -> {
            mark("");
            setVisible(false);
        });
    }

    private void show(TourPlace place) {
        setVisible(true);
        title.setText(getTranslation(place.key("title")));
        text.setText(getTranslation(place.key("text")));
        count.setText(getTranslation(
                "tour.count", place.index() + 1, place.tour().steps().size()));
        boolean here = place.step().path().equals(path);
        back.setVisible(here && !place.isFirst());
        enough.setVisible(!here || !place.isLast());
        next.setText(getTranslation(here ? place.isLast() ? "tour.done" : "tour.next" : "tour.resume"));
        mark(here ? place.step().target() : "");
    }

    /** One step on or back; from a page of the reader's own choice back to where they were. */
    private void go(int by) {
        tours.present().ifPresent(place -> {
            boolean here = place.step().path().equals(path);
            if (here && by > 0 && place.isLast()) {
                end();
                return;
            }
            TourPlace there = place.moved(here ? by : 0);
            tours.go(there);
            if (there.step().path().equals(path)) {
                show(there);
            } else {
                UI.getCurrent().navigate(there.step().path());
            }
        });
    }

    private void end() {
        tours.end();
        show();
    }

    private void mark(String target) {
        // Of the page, since what is not shown executes nothing.
        UI.getCurrent().getPage().executeJs(MARK, target);
    }
}
