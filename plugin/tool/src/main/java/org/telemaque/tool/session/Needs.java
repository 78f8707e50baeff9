package org.telemaque.tool.session;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.telemaque.tool.workshop.people.Duty;

/** Says which duties open a resource: any of those named; with none named, every visit does. Without it nobody may. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    /** The duties, any of which is enough. */
    Duty[] value();
}
