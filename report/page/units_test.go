package page_test
