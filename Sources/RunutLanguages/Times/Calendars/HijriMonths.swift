extension HijriCalendar {
    /// The months of Indonesia from 1410 to 1473 (1989 to 2051).
    ///
    /// Written by `Scripts/write-calendars`, which computes sun and moon by Meeus' series and
    /// applies the criteria of the ministry of religion. Without correction it comes to all 71
    /// starts of Ramadan, Syawal and Zulhijah that were announced from 2002 to 2025; months
    /// before are less sure, for the criteria were, and months after are a computation.
    ///
    /// A year a line: its first day, and of each month whether it has 30 days (x) or 29.
    package static let indonesian = HijriCalendar(
        """
        1410 1989-08-03 x.xx.xx.x...
        1411 1990-07-23 x.xxx.xx.x..
        1412 1991-07-13 .x.xx.xxx..x
        1413 1992-07-02 .x..x.xxx.x.
        1414 1993-06-21 x.x..x.xx.xx
        1415 1994-06-11 .x.x..x.x.xx
        1416 1995-05-31 .xx..x.x.x.x
        1417 1996-05-19 .xx.x.x.x.x.
        1418 1997-05-08 x.x.xx.xx..x
        1419 1998-04-28 ..x.xx.xxx..
        1420 1999-04-17 x..x.x.xxx.x
        1421 2000-04-06 .x..x..xxxx.
        1422 2001-03-26 x.x..x.x.x.x
        1423 2002-03-15 xx.x..x.x.x.
        1424 2003-03-04 xxx..x.x.x.x
        1425 2004-02-22 .xx.x.x.x.x.
        1426 2005-02-10 x.x.x.xx.x.x
        1427 2006-01-31 .x.x..xxx.x.
        1428 2007-01-20 x.x..x.xx.xx
        1429 2008-01-10 .xx...x.x.xx
        1430 2008-12-29 x.xx...x.x.x
        1431 2009-12-18 xx.x.x..x.x.
        1432 2010-12-07 x.xxx.x.x..x
        1433 2011-11-27 .x.xx.xx.x..
        1434 2012-11-15 x.x.x.xx.x.x
        1435 2013-11-05 .x.x.x.x.xx.
        1436 2014-10-25 x.x.x..x.xx.
        1437 2015-10-14 xx.x.x..x.x.
        1438 2016-10-02 xxx.x.x..x..
        1439 2017-09-21 xxx.xx.x..x.
        1440 2018-09-11 .xx.xxx.x..x
        1441 2019-09-01 ..xx.xx.xx..
        1442 2020-08-20 x..x.xx.xx.x
        1443 2021-08-10 .x.x.x.x.xx.
        1444 2022-07-30 x.x.x.x.x.x.
        1445 2023-07-19 xx.x.x.x.x..
        1446 2024-07-07 xx.xx.x.x..x
        1447 2025-06-27 .x.xxx.xx...
        1448 2026-06-16 x.x.xx.xxx..
        1449 2027-06-06 x..x.x.xxx.x
        1450 2028-05-26 .x..x.x.xx.x
        1451 2029-05-15 x.x..x.x.x.x
        1452 2030-05-04 x.x.x.x.x.x.
        1453 2031-04-23 x.xx.x.x.x.x
        1454 2032-04-12 .x.x.xx.x.x.
        1455 2033-04-01 x..x.xxx.x.x
        1456 2034-03-22 ..x.x.xx.xx.
        1457 2035-03-11 x..x.x.x.xxx
        1458 2036-02-29 .x.x...x.xxx
        1459 2037-02-17 .xx.x...x.xx
        1460 2038-02-06 .xxx..x.x.x.
        1461 2039-01-26 .xxx.x.x.x.x
        1462 2040-01-16 ..xx.x.xx.x.
        1463 2041-01-04 x.x..x.xxx.x
        1464 2041-12-25 .x.x..x.xx.x
        1465 2042-12-14 x.x.x..x.x.x
        1466 2043-12-03 xx.x.x..x.x.
        1467 2044-11-21 xxx.x..x.x..
        1468 2045-11-10 xxx.xx.x..x.
        1469 2046-10-31 .xx.xx.x.x.x
        1470 2047-10-21 ..x.xx.xx.x.
        1471 2048-10-09 x.x..xx.x.xx
        1472 2049-09-29 .x.x..x.x.xx
        1473 2050-09-18 .xx.x.x..x.x
        """
    )
}
