package org.scholion.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.scholion.domain.permission.Right;

/**
 * What a route does, in the words of the permission table. Every route has one, on its method or,
 * for all of them, on its class; a route without one answers nobody.
 *
 * <p>What it is done to stands in the path: {@code {slug}} is an article, {@code {course}} a
 * course, {@code {reading}} a reading.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    Right value();
}
