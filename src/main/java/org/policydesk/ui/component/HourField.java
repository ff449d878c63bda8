package org.policydesk.ui.component;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/** A field for the hour of a day, 16:30; what is no hour is told at the field and never passed over. */
public class HourField extends TimePicker {
    private static final long serialVersionUID = 1L;
    private static final Duration STEP = Duration.ofMinutes(30);

    /** @param label what hour is asked for */
    public HourField(String label) {
        super(label);
        setLocale(Locale.SIMPLIFIED_CHINESE);
        setStep(STEP);
        setClearButtonVisible(true);
        setI18n(new TimePickerI18n().setBadInputErrorMessage(getTranslation("component.hour.bad")));
    }

    /** Whether something stands there that is no hour, such as 24:00. */
    public boolean isUnreadable() {
        return isEmpty() && getDefaultValidator().apply(null, null).isError();
    }
}
