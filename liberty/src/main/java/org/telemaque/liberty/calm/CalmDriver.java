package org.telemaque.liberty.calm;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens H2 databases whose commits are written while no statement runs: {@code jdbc:telemaque:h2:…}. */
public final class CalmDriver implements Driver {
    private static final String PREFIX = "jdbc:telemaque:";
    private static final String OWN = PREFIX + "h2:";

    /** By address: all connections to one database keep to the same calm. */
    private static final Map<String, Calm> CALMS = new ConcurrentHashMap<>();

    static {
        try {
            DriverManager.registerDriver(new CalmDriver());
        } catch (SQLException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        String address = plain(url);
        Connection connection = driver(address).connect(address, properties);
        return CalmConnection.over(connection, CALMS.computeIfAbsent(address, first -> new Calm()));
    }

    private static String plain(String url) {
        return "jdbc:" + url.substring(PREFIX.length());
    }

    private static Driver driver(String address) throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, CalmDriver.class.getClassLoader())) {
            if (driver.acceptsURL(address)) {
                return driver;
            }
        }
        throw new SQLException("There is no driver for " + address.replaceFirst(";.*", ""));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(OWN);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return acceptsURL(url) ? driver(plain(url)).getPropertyInfo(plain(url), properties) : new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
