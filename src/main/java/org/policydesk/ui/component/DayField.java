package org.policydesk.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A field for a day, in the reader's language, weeks from Monday; it also takes 2025-03-31, 2025/3/31 and 2025.3.31. */
public class DayField extends DatePicker {
    /**
     * @param label what day is asked for
     * @param today the business day, which the picker opens at
     */
    public DayField(String label, LocalDate today) {
        super(label);
        setInitialPosition(today);
        setI18n(texts(today));
    }

    private DatePickerI18n texts(LocalDate today) {
        Locale language = Locale.forLanguageTag(getTranslation("component.language"));
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.NARROW_STANDALONE, language))
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "M-d", "M/d")
                .setReferenceDate(today)
                .setToday(getTranslation("component.day.today"))
                .setCancel(getTranslation("component.cancel"))
                .setBadInputErrorMessage(getTranslation("component.day.bad"))
                .setRequiredErrorMessage(getTranslation("component.day.required"))
                .setMinErrorMessage(getTranslation("component.day.early"))
                .setMaxErrorMessage(getTranslation("component.day.late"));
    }

    /** Sunday comes first in the picker's list, whatever day the week is shown from. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
