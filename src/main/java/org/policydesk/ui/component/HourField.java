package org.policydesk.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/** A field for the hour of a day, 16:30; what is no hour is told at the field and never passed over. */
public class HourField extends TimePicker {
    private static final long serialVersionUID = 1L;
    private static final Duration STEP = Duration.ofMinutes(30);
    /** The browser's part reads 24:00 as 00:00 of the same day, which would be a day too early. */
    private static final String REFUSE_WHAT_NO_CLOCK_SHOWS = """
        setTimeout(() => {
            const parse = this.i18n.parseTime;
            this.i18n = {...this.i18n, parseTime: text => {
                const time = parse(text);
                return time && time.hours < 24 && time.minutes < 60 ? time : undefined;
            }};
        });\
        """;

    /** @param label what hour is asked for */
    public HourField(String label) {
        super(label);
        setLocale(Locale.SIMPLIFIED_CHINESE);
        setStep(STEP);
        setClearButtonVisible(true);
        setI18n(new TimePickerI18n().setBadInputErrorMessage(getTranslation("component.hour.bad")));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().beforeClientResponse(this, sending -> getElement().executeJs(REFUSE_WHAT_NO_CLOCK_SHOWS));
    }

    /** Whether something stands there that is no hour, such as 24:00. */
    public boolean isUnreadable() {
        return isEmpty() && getDefaultValidator().apply(null, null).isError();
    }
}
